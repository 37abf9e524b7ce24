package org.lianxi.notification.shared;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WritesTest extends ServiceTest {

    private static final String TAKEN = "insert into taken_in (conference_id, log_index) values (?, ?)";

    private static final String AGAIN = "update taken_in set log_index = ? where conference_id = ? and log_index = ?";

    private final Writes writes = bean(Writes.class);

    private final TransactionTemplate transactions = bean(TransactionTemplate.class);

    @Test
    @DisplayName("同一事务里攒下的几笔写入，提交时一并送出，先后不乱")
    void areSentWithTheCommitInTheirOrder() {
        this.transactions.executeWithoutResult((status) -> {
            this.writes.add(TAKEN, "c", 1L);
            this.writes.add(AGAIN, 2L, "c", 1L);
            assertThat(taken()).isEmpty();
        });

        assertThat(taken()).containsExactly(2L);
    }

    @Test
    @DisplayName("要读攒下的写入，先送出就读得到；送过的不再送")
    void canBeSentBefore() {
        this.transactions.executeWithoutResult((status) -> {
            this.writes.add(TAKEN, "c", 1L);
            this.writes.send();
            assertThat(taken()).containsExactly(1L);
        });

        assertThat(taken()).containsExactly(1L);
    }

    @Test
    @DisplayName("事务回滚，攒下的写入什么也不留，也不会混进下一个事务")
    void leaveNothingWhenTheTransactionIsRolledBack() {
        this.transactions.executeWithoutResult((status) -> {
            this.writes.add(TAKEN, "c", 1L);
            status.setRollbackOnly();
        });
        this.transactions.executeWithoutResult((status) -> this.writes.add(TAKEN, "d", 1L));

        assertThat(taken()).containsExactly(1L);
    }

    @Test
    @DisplayName("攒下的写入不合规矩，整个事务不作数")
    void failTheTransaction() {
        assertThatThrownBy(() -> this.transactions.executeWithoutResult((status) -> {
            this.writes.add(TAKEN, "c", 1L);
            this.writes.add(TAKEN, "c", 2L);
        })).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(taken()).isEmpty();
    }

    @Test
    @DisplayName("不在事务里，当场写入")
    void areCarriedOutAtOnceWithoutATransaction() {
        this.writes.add(TAKEN, "c", 1L);

        assertThat(taken()).containsExactly(1L);
    }

    @Test
    @DisplayName("一次往返里后面的语句看得到前面的结果，各自的行交给各自的读者")
    void laterStatementsOfARoundTripSeeWhatEarlierOnesDid() {
        List<Long> before = new ArrayList<>();
        List<Long> after = new ArrayList<>();
        new RoundTrip().read("select log_index from taken_in", (row) -> before.add(row.getLong(1)))
            .write(TAKEN, "c", 1L)
            .write("insert into taken_in (conference_id, log_index) select one, 2 from unnest(?) one",
                    (Object) new String[] { "d", "e" })
            .read("select log_index from taken_in where log_index >= ? order by log_index",
                    (row) -> after.add(row.getLong(1)), 1L)
            .make(bean(JdbcOperations.class));

        assertThat(before).isEmpty();
        assertThat(after).containsExactly(1L, 2L, 2L);
    }

    private static List<Long> taken() {
        return jdbc().sql("select log_index from taken_in").query(Long.class).list();
    }

}
