package org.lianxi.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("内置 PostgreSQL")
class PostgresEngineIT {

    private static final List<String> ROLES = List.of("owner", "application", "reader", "notification");

    @TempDir
    Path directory;

    @Test
    @DisplayName("正常停止后再启动，数据仍在；写入落盘的设置没有被测试库放松")
    void keepsItsDataOverARestart() throws Exception {
        try (PostgresEngine first = engine(this.directory)) {
            first.start();
            write(first);
        }
        try (PostgresEngine second = engine(this.directory)) {
            second.start();
            assertThat(one(second, "select word from kept")).isEqualTo("联席");
            assertThat(one(second, "show fsync")).isEqualTo("on");
            assertThat(one(second, "show synchronous_commit")).isEqualTo("on");
            assertThat(one(second, "show max_prepared_transactions")).isEqualTo("0");
        }
    }

    @Test
    @DisplayName("进程被强行终止后再启动：遗留的数据库进程先被关闭，已提交的数据仍在")
    void recoversAfterAKill() throws Exception {
        long leftover;
        try (ChildJvm child = ChildJvm.start(WriteAndWait.class, this.directory)) {
            leftover = Long
                .parseLong(Files.readAllLines(this.directory.resolve("cluster/postmaster.pid")).getFirst().strip());
            child.kill();
        }
        assertThat(ProcessHandle.of(leftover)).hasValueSatisfying(ProcessHandle::isAlive);
        try (PostgresEngine again = engine(this.directory)) {
            again.start();
            assertThat(one(again, "select word from kept")).isEqualTo("联席");
            assertThat(ProcessHandle.of(leftover).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    @DisplayName("首次建库中途被打断，下次从头建库")
    void startsOverWhenTheFirstStartWasCutOff() throws Exception {
        Files.createDirectories(this.directory.resolve("cluster"));
        Files.writeString(this.directory.resolve("cluster/postgresql.conf"), "# half written\n");
        try (PostgresEngine engine = engine(this.directory)) {
            engine.start();
            assertThat(one(engine, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("解开程序时被打断，留下的半份不妨碍下次启动")
    void unpacksAgainWhatWasCutOff() throws Exception {
        try (PostgresEngine first = engine(this.directory)) {
            first.start();
            write(first);
        }
        cutOff(this.directory.resolve("program"));
        try (PostgresEngine again = engine(this.directory)) {
            again.start();
            assertThat(one(again, "select word from kept")).isEqualTo("联席");
        }
    }

    @Test
    @DisplayName("进程号已被其他程序占用时，不去动那个程序，照常启动")
    void leavesOtherProgramsAlone() throws Exception {
        try (PostgresEngine first = engine(this.directory)) {
            first.start();
        }
        Files.writeString(this.directory.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + this.directory.resolve("cluster") + "\n");
        try (PostgresEngine second = engine(this.directory)) {
            second.start();
            assertThat(one(second, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("没有口令连不上；口令每个数据目录各不相同，只有属主可读")
    void asksForThePasswordOfThisDirectory() throws Exception {
        try (PostgresEngine engine = engine(this.directory)) {
            engine.start();
            String withoutPassword = engine.url(PostgresEngine.EVENTS).replaceAll("password=.*", "password=postgres");
            assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(withoutPassword).close());
            Path password = this.directory.resolve("password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
            assertThat(Files.readString(password)).hasSizeGreaterThan(32);
        }
    }

    @Test
    @DisplayName("旧数据目录：表都归管理员；启动后移交各角色，口令新生成，只有属主可读；程序角色改不了记录")
    void handsOverTheTablesOfAnOlderDirectory() throws Exception {
        try (PostgresEngine older = engine(this.directory)) {
            older.start();
            as(older.url(PostgresEngine.EVENTS), "create table event (word text)");
            as(older.url(PostgresEngine.NOTIFICATION), "create table notification.inbox (word text)");
        }
        for (String kind : ROLES) {
            Files.delete(this.directory.resolve(kind + ".password"));
        }
        try (PostgresEngine engine = engine(this.directory)) {
            engine.start();
            as(signedIn(engine, PostgresEngine.EVENTS, "owner"), "alter table event add column more text");
            as(signedIn(engine, PostgresEngine.NOTIFICATION, "notification"),
                    "insert into notification.inbox values ('联席')");
            for (String role : List.of("application", "reader", "notification")) {
                assertThatExceptionOfType(SQLException.class).as(role)
                    .isThrownBy(() -> as(signedIn(engine, PostgresEngine.EVENTS, role), "drop table event"))
                    .satisfies((refused) -> assertThat(refused.getSQLState()).isIn("42501", "25006"));
            }
            for (String kind : ROLES) {
                Path password = this.directory.resolve(kind + ".password");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
                assertThat(Files.readString(password)).hasSizeGreaterThan(32);
            }
        }
    }

    private static String signedIn(PostgresEngine engine, String database, String role) {
        return engine.address(database) + "?user=" + engine.role(role).name() + "&password="
                + engine.role(role).password();
    }

    private static void as(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute(sql);
        }
    }

    /**
     * As a kill leaves it: no mark that the program is whole, a file half written, a link
     * before what it links to.
     */
    private static void cutOff(Path program) throws IOException {
        try (Stream<Path> unpacked = Files.walk(program)) {
            for (Path file : unpacked.toList()) {
                if (Files.isSymbolicLink(file)) {
                    Files.deleteIfExists(file.resolveSibling(Files.readSymbolicLink(file)));
                }
                else if (file.endsWith(".exists")) {
                    Files.delete(file);
                }
                else if (file.endsWith("bin/postgres")) {
                    Files.write(file, new byte[] { 0x7f, 'E', 'L', 'F' });
                }
            }
        }
    }

    private static PostgresEngine engine(Path directory) {
        return new PostgresEngine(directory, directory.resolve("postgres.log"), 0);
    }

    private static void write(PostgresEngine engine) throws SQLException {
        try (Connection connection = DriverManager.getConnection(engine.url(PostgresEngine.EVENTS))) {
            connection.createStatement().execute("create table kept (word text)");
            connection.createStatement().execute("insert into kept values ('联席')");
        }
    }

    private static String one(PostgresEngine engine, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(engine.url(PostgresEngine.EVENTS));
                ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    static final class WriteAndWait {

        private WriteAndWait() {
        }

        public static void main(String[] arguments) throws Exception {
            PostgresEngine engine = engine(Path.of(arguments[0]));
            engine.start();
            write(engine);
            System.out.println(ChildJvm.READY);
            Thread.currentThread().join();
        }

    }

}
