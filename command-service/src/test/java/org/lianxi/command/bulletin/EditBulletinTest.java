package org.lianxi.command.bulletin;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.bulletin.editbulletin.EditBulletin;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;

@DisplayName("四·二 简报印发前可以改")
class EditBulletinTest {

    @Test
    @DisplayName("改题目也是改：摘要随题目和正文")
    void theTitleChangesToo() {
        Licheng.fixture(Bulletin.class)
            .given(new BulletinCompiled(Licheng.ID, "bulletin-1", 1, Licheng.TODAY, Licheng.TODAY, "第一期", "本期",
                    ContentHash.of("第一期", "本期"), 1, List.of(), Licheng.TODAY, null))
            .when(new EditBulletin(Licheng.ID, "bulletin-1", null, "第一期（更新）", "本期"), Licheng.office().toMetaData())
            .expectEvents(new BulletinEdited(Licheng.ID, "bulletin-1", 2, "第一期（更新）", "本期",
                    ContentHash.of("第一期（更新）", "本期"), Licheng.TODAY));
    }

}
