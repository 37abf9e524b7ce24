package org.lianxi.command.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.editbulletin.EditBulletin;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.bulletin.withdrawbulletin.WithdrawBulletin;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.bulletin.BulletinCompiled;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 简报由谁编：联席会议办公室")
class BulletinRolesTest {

    private static final String B = "bulletin-1";

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

    private static final CompileBulletin COMPILE = new CompileBulletin(Licheng.ID, B, FROM, Licheng.TODAY, "简报", "本期",
            120, List.of());

    private static TestExecutor<Bulletin> compiled() {
        return Licheng.fixture(Bulletin.class)
            .given(new BulletinCompiled(Licheng.ID, B, 1, FROM, Licheng.TODAY, "简报", "本期", ContentHash.of("简报", "本期"),
                    120, List.of(), Licheng.TODAY, null));
    }

    static Stream<ConferenceCommand> work() {
        return Stream.of(new EditBulletin(Licheng.ID, B, null, null, "本期，一件"),
                new IssueBulletin(Licheng.ID, B, null, null), new WithdrawBulletin(Licheng.ID, B, null, "x"));
    }

    @ParameterizedTest
    @MethodSource("work")
    @DisplayName("改、发、撤都由办公室办，以制度给的身份")
    void onlyTheOffice(ConferenceCommand command) {
        refused(compiled().when(command, Licheng.unit("jyj").toMetaData()), "office-acts",
                "reporting.bulletin.compiledBy");
        refused(compiled().when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("编也是")
    void compiling() {
        refused(Licheng.fixture(Bulletin.class).givenNoPriorActivity().when(COMPILE, Licheng.impostor().toMetaData()),
                "actor-holds-the-role", "units");
    }

}
