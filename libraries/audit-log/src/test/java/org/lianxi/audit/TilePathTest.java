package org.lianxi.audit;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("分片的路径照 c2sp.org/tlog-tiles")
class TilePathTest {

    /**
     * Examples of c2sp.org/tlog-tiles (C2SP/C2SP at 5ba5ee83) and of
     * transparency-dev/tessera at 1811ae1a, api/layout/paths_test.go.
     */
    @ParameterizedTest
    @DisplayName("公开的样例：写得出，也读得回")
    @CsvSource({ "0, 1234067, 256, tile/0/x001/x234/067", "0, 0, 256, tile/0/000", "0, 0, 255, tile/0/000.p/255",
            "1, 0, 256, tile/1/000", "15, 455667, 256, tile/15/x455/667",
            "15, 123456789, 41, tile/15/x123/x456/789.p/41", "-1, 0, 8, tile/entries/000.p/8",
            "-1, 255, 253, tile/entries/255.p/253", "-1, 123456789, 256, tile/entries/x123/x456/789",
            "63, 999, 1, tile/63/999.p/1", "0, 1000, 256, tile/0/x001/000" })
    void publishedExamples(int level, long index, int width, String path) {
        TilePath place = new TilePath(level, index, width);
        assertThat(place).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(place);
    }

    @Test
    @DisplayName("规范里的例子：七万片叶有哪些分片")
    void exampleOfTheSpecification() {
        List<TilePath> tiles = TilePath.all(70_000).stream().filter((path) -> !path.isEntries()).toList();
        assertThat(tiles).filteredOn((path) -> path.level() == 0 && path.width() == 256).hasSize(273);
        assertThat(tiles).filteredOn((path) -> path.level() == 0).last().hasToString("tile/0/273.p/112");
        assertThat(tiles).filteredOn((path) -> path.level() == 1)
            .extracting(TilePath::toString)
            .containsExactly("tile/1/000", "tile/1/001.p/17");
        assertThat(tiles).filteredOn((path) -> path.level() == 2)
            .extracting(TilePath::toString)
            .containsExactly("tile/2/000.p/1");
        assertThat(TilePath.all(256)).extracting(TilePath::toString)
            .containsExactly("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
        assertThat(TilePath.all(0)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("别的写法一律不认")
    @ValueSource(strings = { "", "tile", "tile/0", "tile/0/", "tile/00/000", "tile/01/000", "tile/64/000",
            "tile/-1/000", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/x000/000", "tile/0/x000/x001/000",
            "tile/0/001/000", "tile/0/x001", "tile/0/X001/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01",
            "tile/0/000.p/", "tile/0/000.p", "tile/0/000.p/1 ", "/tile/0/000", "tile//000", "tile/entry/000",
            "tile/data/000", "tile/0/\uFF10\uFF10\uFF10", "tile/0/000/", "tile/0/../0/000",
            "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/x036/x028/x797/x018/x963/968" })
    void everythingElse(String path) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> TilePath.parse(path));
    }

    @Test
    @DisplayName("分片在不在某个大小的树里，到边为止")
    void isWithinATree() {
        assertThat(TilePath.parse("tile/0/001.p/4").isWithin(260)).isTrue();
        assertThat(TilePath.parse("tile/0/001.p/4").isWithin(259)).isFalse();
        assertThat(TilePath.parse("tile/entries/001.p/4").isWithin(259)).isFalse();
        assertThat(TilePath.parse("tile/1/000.p/1").isWithin(256)).isTrue();
        assertThat(TilePath.parse("tile/1/000.p/1").isWithin(255)).isFalse();
        assertThat(TilePath.parse("tile/63/000.p/1").isWithin(Long.MAX_VALUE)).isFalse();
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> TilePath.of(0, 1, 256));
    }

}
