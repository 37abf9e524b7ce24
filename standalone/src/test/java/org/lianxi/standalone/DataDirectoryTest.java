package org.lianxi.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("数据目录")
class DataDirectoryTest {

    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path directory;

    @Test
    @DisplayName("同一目录第二次启动被拒绝，说明目录与办法")
    void isUsedByOneAtATime() {
        try (DataDirectory first = DataDirectory.open(this.directory)) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataDirectory.open(first.root()))
                .satisfies((refusal) -> assertThat(refusal.sentence(CHINESE)).contains("正被另一个联席使用")
                    .contains(this.directory.toString()));
        }
    }

    @Test
    @DisplayName("释放之后可以再用")
    void canBeUsedAgain() {
        DataDirectory.open(this.directory).close();
        try (DataDirectory again = DataDirectory.open(this.directory)) {
            assertThat(again.logs()).isDirectory();
        }
    }

    @Test
    @DisplayName("无法写入时一句话说明")
    void mustBeWritable() throws Exception {
        Path file = Files.createFile(this.directory.resolve("file"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataDirectory.open(file.resolve("data")))
            .satisfies((refusal) -> assertThat(refusal.sentence(CHINESE)).contains("无法写入"));
    }

}
