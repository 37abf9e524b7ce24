package org.lianxi.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The years there are files for: those that come with the library, and those of a
 * directory of the operator, which win.
 */
public final class CalendarFiles {

    private static final int FIRST_YEAR = 2021;

    private static final int LAST_YEAR = 2100;

    private CalendarFiles() {
    }

    /**
     * Reads every file.
     * @param directory directory that holds further files such as {@code cn-2027.yaml},
     * or null for none
     * @return the years, in order
     * @throws InvalidCalendarException if a file is not what it should be
     * @throws UncheckedIOException if a file or the directory cannot be read
     */
    public static Collection<CalendarYear> read(Path directory) {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            readOwn("/calendars/cn-" + year + ".yaml", years);
        }
        if (directory != null) {
            readAll(directory, years);
        }
        return years.values();
    }

    private static void readOwn(String resource, Map<Integer, CalendarYear> years) {
        try (InputStream file = CalendarFiles.class.getResourceAsStream(resource)) {
            if (file != null) {
                put(CalendarFile.read(resource, new String(file.readAllBytes(), StandardCharsets.UTF_8)), years);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void readAll(Path directory, Map<Integer, CalendarYear> years) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "cn-*.yaml")) {
            for (Path file : files) {
                CalendarYear year = CalendarFile.read(file.toString(), Files.readString(file));
                if (!file.getFileName().toString().equals("cn-" + year.year() + ".yaml")) {
                    throw new InvalidCalendarException(file.toString(), "the year is " + year.year());
                }
                put(year, years);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException("calendars in " + directory + ": " + ex.getMessage(), ex);
        }
    }

    private static void put(CalendarYear year, Map<Integer, CalendarYear> years) {
        years.put(year.year(), year);
    }

}
