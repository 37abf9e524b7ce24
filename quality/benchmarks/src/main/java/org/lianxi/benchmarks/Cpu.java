package org.lianxi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;

/**
 * Processor time used so far.
 *
 * @param jvmNanos of this process, in which Kafka and the document store live too
 * @param postgresNanos of PostgreSQL's processes, 0 where there is no /proc
 */
record Cpu(long jvmNanos, long postgresNanos) {

    private static final OperatingSystemMXBean SYSTEM = ManagementFactory
        .getPlatformMXBean(OperatingSystemMXBean.class);

    private static final long TICK_NANOS = 10_000_000;

    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;

    static Cpu now() {
        // Its starter is gone, so that PostgreSQL is nobody's child; its directory tells.
        long ticks = ProcessHandle.allProcesses()
            .filter(Cpu::isOurPostgres)
            .mapToLong((process) -> ticksOf(process.pid()))
            .sum();
        return new Cpu(SYSTEM.getProcessCpuTime(), ticks * TICK_NANOS);
    }

    Cpu since(Cpu earlier) {
        return new Cpu(this.jvmNanos - earlier.jvmNanos, Math.max(0, this.postgresNanos - earlier.postgresNanos));
    }

    private static boolean isOurPostgres(ProcessHandle process) {
        Path directory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return process.info().command().orElse("").endsWith("/postgres")
                    && directory.toRealPath().toString().contains("/engines-");
        }
        catch (IOException ex) {
            return false;
        }
    }

    private static long ticksOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name in brackets may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
        }
        catch (IOException ex) {
            return 0;
        }
    }

}
