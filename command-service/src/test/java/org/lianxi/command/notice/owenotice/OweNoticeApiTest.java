package org.lianxi.command.notice.owenotice;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OweNoticeApiTest {

    @Test
    @DisplayName("一千五百个单位的通知一次登记，办不到分开登记")
    void asManyRecipientsAsALargeConferenceHas() {
        assertThat(faults(1_500)).isEmpty();
        assertThat(faults(5_001)).singleElement()
            .extracting((fault) -> fault.getPropertyPath().toString())
            .isEqualTo("recipients");
    }

    private static Set<ConstraintViolation<OweNoticeApi.Body>> faults(int units) {
        List<String> recipients = IntStream.range(0, units).mapToObj((n) -> "unit" + n).toList();
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            return validators.getValidator()
                .validate(new OweNoticeApi.Body("progress-reported", "e1", "action-1", recipients));
        }
    }

}
