package org.lianxi.command.notice.recorddelivery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordDeliveryApiTest {

    @Test
    @DisplayName("一千五百个单位的送达可以一次登记")
    void asManyRecipientsAsALargeConferenceHas() {
        assertThat(faults(1_500)).isEmpty();
        assertThat(faults(5_001)).singleElement()
            .extracting((fault) -> fault.getPropertyPath().toString())
            .isEqualTo("recipients");
    }

    private static Set<ConstraintViolation<RecordDeliveryApi.Body>> faults(int units) {
        List<String> recipients = IntStream.range(0, units).mapToObj((n) -> "unit" + n).toList();
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            return validators.getValidator().validate(new RecordDeliveryApi.Body("inbox", recipients, Instant.EPOCH));
        }
    }

}
