package org.lianxi.query.shared;

import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("记在内存里的视图")
class ViewsInMemoryTest extends QueryTest {

    @Autowired
    private ViewBatch views;

    @Test
    @DisplayName("每一个都与文档库里写的一样")
    void asWritten() {
        given(Licheng.story());
        this.views.all().forEach(ViewsInMemoryTest::verifyAsWritten);
    }

    private static <V> void verifyAsWritten(Views<V> views) {
        for (Stored<V> written : views.find(Filters.empty())) {
            assertThat(views.find(written.id())).contains(written);
        }
    }

}
