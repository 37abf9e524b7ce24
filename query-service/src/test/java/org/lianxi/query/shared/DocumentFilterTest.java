package org.lianxi.query.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.QueryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("内存里的视图与文档库答得一样")
class DocumentFilterTest extends QueryTest {

    private static final String[] WORDS = { "甲", "乙", "𠮷", "a", "b", "2021-06-30" };

    private final Random chance = new Random(11);

    @Autowired
    private MongoDatabaseFactory database;

    private ViewCollection<Thing> written;

    private ViewsInMemory<Thing> inMemory;

    @BeforeEach
    void write() {
        this.written = new ViewCollection<>(this.database, "things", Thing.class);
        List<Stored<Thing>> things = IntStream.rangeClosed(1, 200)
            .mapToObj((index) -> new Stored<>("thing-" + index, "conference", index, thing()))
            .toList();
        this.written.write(things, (stored) -> ViewWrites.after(stored, 0));
        this.inMemory = new ViewsInMemory<>(this.written,
                things.stream().collect(Collectors.toMap(Stored::id, Function.identity())));
    }

    private Thing thing() {
        return new Thing(maybe(word()), maybe(this.chance.nextInt(5)), this.chance.nextBoolean(), words(),
                maybe(new Part(maybe(word()), words())),
                List.of(new Part(word(), words()), new Part(word(), List.of())));
    }

    private <T> T maybe(T value) {
        return (this.chance.nextInt(4) > 0) ? value : null;
    }

    private String word() {
        return WORDS[this.chance.nextInt(WORDS.length)];
    }

    private List<String> words() {
        return IntStream.range(0, this.chance.nextInt(3)).mapToObj((each) -> word()).toList();
    }

    private Bson condition(int depth) {
        String text = "view."
                + List.of("text", "words", "part.text", "part.words", "parts.text").get(this.chance.nextInt(5));
        return switch (this.chance.nextInt((depth > 0) ? 14 : 10)) {
            case 0 -> Filters.eq(text, word());
            case 1 -> Filters.eq("view.number", this.chance.nextInt(5));
            case 2 -> Filters.eq("view.open", true);
            case 3 -> Filters.gt(text, word());
            case 4 -> Filters.lte(text, word());
            case 5 -> Filters.gte("view.number", 2L);
            case 6 -> Filters.lt("index", 100L);
            case 7 -> Filters.in(text, word(), word());
            case 8 -> Filters.nin(text, word(), word());
            case 9 -> Filters.exists("view.part.text", this.chance.nextBoolean());
            case 10 -> Filters.and(condition(depth - 1), condition(depth - 1));
            case 11 -> Filters.or(condition(depth - 1), condition(depth - 1));
            case 12 -> Filters.nor(condition(depth - 1), condition(depth - 1));
            default -> Filters.eq("view.part.text", null);
        };
    }

    @Test
    @DisplayName("一千个随意的条件，找到的是同样的视图")
    void sameViews() {
        for (int i = 0; i < 1_000; i++) {
            Bson condition = condition(2);
            assertThat(ids(this.inMemory.find(condition))).as("%s", condition)
                .isEqualTo(ids(this.written.find(condition)));
        }
    }

    private static List<String> ids(List<Stored<Thing>> things) {
        return things.stream().map(Stored::id).sorted().toList();
    }

    @Test
    @DisplayName("顺序和翻页也一样")
    void samePages() {
        for (ViewOrder order : List.of(ViewOrder.byIndex(true), ViewOrder.byIndex(false), ViewOrder.by("order", true),
                ViewOrder.by("order", false))) {
            assertThat(paged(order, true)).as("%s", order).isEqualTo(paged(order, false)).hasSize(200);
        }
    }

    private List<String> paged(ViewOrder order, boolean memory) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(7, cursor);
            Page<Stored<Thing>> page = memory
                    ? this.inMemory.page(Filters.eq("conferenceId", "conference"), order, request)
                    : this.written.page(Filters.eq("conferenceId", "conference"), order, request);
            all.addAll(page.items().stream().map(Stored::id).collect(Collectors.toList()));
            cursor = page.next();
        }
        while (cursor != null);
        return all;
    }

    @Test
    @DisplayName("不认识的条件说不认识，不当作没有")
    void unknownCondition() {
        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> this.inMemory.find(Filters.regex("view.text", "a")));
    }

    record Part(String text, List<String> words) {
    }

    record Thing(String text, Integer number, boolean open, List<String> words, Part part, List<Part> parts,
            String order) {

        Thing(String text, Integer number, boolean open, List<String> words, Part part, List<Part> parts) {
            this(text, number, open, words, part, parts, (text != null) ? text : "-");
        }

    }

}
