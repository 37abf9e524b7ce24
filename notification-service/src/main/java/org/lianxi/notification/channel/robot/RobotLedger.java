package org.lianxi.notification.channel.robot;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What each robot has said, and how often it spoke: a message once for all recipients
 * that share the group, and the platform's limits kept by all instances together and
 * across restarts. The row of a robot is the lock.
 */
@Component
class RobotLedger {

    /**
     * A refusal counts for all that share the group, and not for who sends it again
     * later.
     */
    private static final Duration REFUSED = Duration.ofMinutes(10);

    private static final Duration CALL = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    private final Clock clock;

    private final TransactionTemplate transactions;

    RobotLedger(JdbcClient jdbc, Clock clock, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Asks for a turn, and takes it.
     * @param robot the robot
     * @param noticeId the notice
     * @param paces the limits of its platform
     * @return whether the message may be sent
     */
    Turn turn(Robot robot, String noticeId, List<RobotPlatform.Pace> paces) {
        return this.transactions.execute((status) -> {
            Instant now = this.clock.instant();
            Optional<Instant> paused = lock(robot.name()).filter((until) -> until.isAfter(now));
            Optional<Message> message = message(robot.name(), noticeId);
            Optional<Turn> settled = message.flatMap((known) -> known.turn(now));
            if (settled.isPresent()) {
                return settled.get();
            }
            Duration wait = paused.map((until) -> Duration.between(now, until))
                .orElseGet(() -> full(robot.name(), paces, now));
            if (wait.isPositive()) {
                return new Turn.Later("too-fast", wait);
            }
            return go(robot.name(), noticeId, message.map(Message::attempts).orElse(0) + 1, now);
        });
    }

    private Turn go(String robot, String noticeId, int attempt, Instant now) {
        called(robot);
        this.jdbc.sql("""
                insert into robot_message (robot, notice_id, state, attempts, until)
                values (:robot, :notice, 'sending', :attempt, :until)
                on conflict (robot, notice_id) do update
                set state = 'sending', attempts = :attempt, until = :until, reason = null""")
            .param("robot", robot)
            .param("notice", noticeId)
            .param("attempt", attempt)
            .param("until", Timestamp.from(now.plus(CALL)))
            .update();
        return new Turn.Go(attempt);
    }

    /**
     * Counts a request that goes with a turn already taken, such as the same as text.
     * @param robot the robot
     */
    void calledAgain(Robot robot) {
        called(robot.name());
    }

    private void called(String robot) {
        this.jdbc.sql("insert into robot_call (robot, called_at) values (?, ?)")
            .params(robot, Timestamp.from(this.clock.instant()))
            .update();
    }

    void sent(Robot robot, String noticeId) {
        settle(robot, noticeId, "sent", null, null);
    }

    void refused(Robot robot, String noticeId, String reason) {
        this.jdbc.sql("update robot_message set attempts = 0 where robot = ? and notice_id = ?")
            .params(robot.name(), noticeId)
            .update();
        settle(robot, noticeId, "refused", REFUSED, reason);
    }

    void waiting(Robot robot, String noticeId, String reason, Duration wait) {
        settle(robot, noticeId, "waiting", wait, reason);
    }

    /**
     * Leaves a robot alone for a while.
     * @param robot the robot
     * @param rest for how long
     */
    void pause(Robot robot, Duration rest) {
        this.jdbc.sql("update robot set paused_until = ? where robot = ?")
            .params(Timestamp.from(this.clock.instant().plus(rest)), robot.name())
            .update();
    }

    private void settle(Robot robot, String noticeId, String state, Duration wait, String reason) {
        this.jdbc.sql("update robot_message set state = ?, until = ?, reason = ? where robot = ? and notice_id = ?")
            .params(state, (wait != null) ? Timestamp.from(this.clock.instant().plus(wait)) : null, reason,
                    robot.name(), noticeId)
            .update();
    }

    private Optional<Instant> lock(String robot) {
        this.jdbc.sql("insert into robot (robot) values (?) on conflict do nothing").param(robot).update();
        return this.jdbc.sql("select paused_until from robot where robot = ? for update")
            .param(robot)
            .query((row, number) -> Optional.ofNullable(row.getTimestamp("paused_until")).map(Timestamp::toInstant))
            .single();
    }

    private Optional<Message> message(String robot, String noticeId) {
        return this.jdbc
            .sql("select state, attempts, until, reason from robot_message where robot = ? and notice_id = ?")
            .params(robot, noticeId)
            .query((row, number) -> new Message(row.getString("state"), row.getInt("attempts"),
                    Optional.ofNullable(row.getTimestamp("until")).map(Timestamp::toInstant).orElse(Instant.MAX),
                    row.getString("reason")))
            .optional();
    }

    /**
     * How long until every window has room again.
     */
    private Duration full(String robot, List<RobotPlatform.Pace> paces, Instant now) {
        Duration longest = Duration.ZERO;
        for (RobotPlatform.Pace pace : paces) {
            List<Instant> calls = this.jdbc.sql("""
                    select called_at from robot_call where robot = ? and called_at > ?
                    order by called_at desc limit ?""")
                .params(robot, Timestamp.from(now.minus(pace.within())), pace.most())
                .query((row, number) -> row.getTimestamp("called_at").toInstant())
                .list();
            if (calls.size() == pace.most()) {
                Duration wait = Duration.between(now, calls.getLast().plus(pace.within()));
                longest = (wait.compareTo(longest) > 0) ? wait : longest;
            }
        }
        Duration kept = paces.stream().map(RobotPlatform.Pace::within).max(Duration::compareTo).orElse(Duration.ZERO);
        this.jdbc.sql("delete from robot_call where robot = ? and called_at <= ?")
            .params(robot, Timestamp.from(now.minus(kept)))
            .update();
        return longest;
    }

    /**
     * What is known of a message.
     */
    private record Message(String state, int attempts, Instant until, String reason) {

        Optional<Turn> turn(Instant now) {
            if (!this.until.isAfter(now)) {
                return Optional.empty();
            }
            return Optional.of(switch (this.state) {
                case "sent" -> new Turn.Sent();
                case "refused" -> new Turn.Refused(this.reason);
                case "sending" -> new Turn.Later("being-sent", Duration.ofSeconds(1));
                default -> new Turn.Later(this.reason, Duration.between(now, this.until));
            });
        }

    }

}
