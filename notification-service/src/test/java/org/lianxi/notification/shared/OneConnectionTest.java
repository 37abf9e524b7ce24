package org.lianxi.notification.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

class OneConnectionTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String API = "/api/conferences/" + C;

    private static final String[] OFFICE = { "Lianxi-Actor", "account=office-1; unit=wjj; role=office-clerk" };

    private final List<Connection> taken = new ArrayList<>();

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : this.taken) {
            connection.close();
        }
    }

    @Test
    @DisplayName("每个查询同一时刻只占一个数据库连接：连接池只剩一个，也都答得出来")
    void noAnswerHoldsOneConnectionAndAsksForAnother() throws SQLException {
        take(this.log.adopt(C));
        assertThat(put(API + "/units/jyj/contact", Map.of("mail", "jyj@example.org")).status()).isEqualTo(200);
        take(this.log.assign(C, "action-1", "专项治理"));
        take(this.log.progress(C, "action-1", 1, 30));
        String notice = get(API + "/recipients/jyj/inbox").body().at("/items/0/noticeId").asString();
        leaveOne();

        assertThat(List.of("/recipients", "/recipients/jyj/inbox", "/recipients/jyj/contact",
                "/recipients/jyj/contact/changes", "/recipients/jyj/preferences", "/deliveries", "/deliveries/circuits",
                "/notices/matrix", "/notices/summary", "/notices/" + notice + "/slips/jyj", "/deadlines", "/proofs",
                "/parked", "/webhooks"))
            .allSatisfy((path) -> assertThat(get(API + path, OFFICE).status()).isEqualTo(200));
    }

    private void leaveOne() throws SQLException {
        HikariDataSource pool = bean(HikariDataSource.class);
        while (this.taken.size() < pool.getMaximumPoolSize() - 1) {
            this.taken.add(pool.getConnection());
        }
    }

}
