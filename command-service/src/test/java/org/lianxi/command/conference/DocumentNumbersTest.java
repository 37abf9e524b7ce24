package org.lianxi.command.conference;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.MinutesNumberAssigned;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("四·一、四·二 编号：每类每年自 1 起依次，互不占用")
class DocumentNumbersTest {

    @Test
    @DisplayName("简报和纪要各编各的号，跨年重新起编")
    void numbersPerKindAndYear() {
        Standing standing = Licheng.standing(new MinutesNumberAssigned(Licheng.ID, "minutes-1", 2026, 1, "1号"),
                new MinutesNumberAssigned(Licheng.ID, "minutes-2", 2026, 2, "2号"),
                new DocumentNumberAssigned(Licheng.ID, "bulletin", "bulletin-1", 2026, 1, "1号"));
        assertThat(standing.nextNumber(Standing.MINUTES, 2026)).isEqualTo(3);
        assertThat(standing.nextNumber("bulletin", 2026)).isEqualTo(2);
        assertThat(standing.nextNumber("bulletin", 2027)).isEqualTo(1);
    }

}
