package org.lianxi.scenarios.history;

import java.nio.charset.StandardCharsets;

/**
 * What a conference of a history is called, and what its things are called: the
 * {@code n}-th identifier of a seed and a conference is always the same one.
 */
final class Names {

    static final int LENGTH = 36;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final String conferenceId;

    private final byte[] conference;

    private final long seed;

    private final long[] indexes;

    /**
     * Nothing has happened yet.
     * @param conferenceId the conference
     * @param seed what its things are called comes from it
     * @param events how many events it will have
     */
    Names(String conferenceId, long seed, int events) {
        this.conferenceId = conferenceId;
        this.conference = conferenceId.getBytes(StandardCharsets.UTF_8);
        this.seed = mixed(seed + GOLDEN * conferenceId.hashCode());
        this.indexes = new long[events];
    }

    String conferenceId() {
        return this.conferenceId;
    }

    /**
     * Remembers where an event stands.
     * @param place its place in the conference
     * @param index its place in the log
     */
    void numbered(int place, long index) {
        this.indexes[place] = index;
    }

    int length(int number) {
        if (number >= 0) {
            return LENGTH;
        }
        return (number == NamesMet.CONFERENCE) ? this.conference.length : index(number).length;
    }

    void write(int number, byte[] to, int at) {
        if (number >= 0) {
            writeIdentifier(number, to, at);
            return;
        }
        byte[] text = (number == NamesMet.CONFERENCE) ? this.conference : index(number);
        System.arraycopy(text, 0, to, at, text.length);
    }

    private byte[] index(int number) {
        int place = NamesMet.placeOf(number);
        return Long.toString((place < 0) ? 0 : this.indexes[place]).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * In the form of a random UUID.
     */
    private void writeIdentifier(int number, byte[] to, int at) {
        long high = mixed(this.seed + GOLDEN * (2L * number + 1)) & ~0xf000L | 0x4000L;
        long low = mixed(this.seed + GOLDEN * (2L * number + 2)) & 0x3fffffffffffffffL | 0x8000000000000000L;
        int place = at;
        for (int digit = 0; digit < 32; digit++) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
                to[place++] = '-';
            }
            long half = (digit < 16) ? high : low;
            to[place++] = DIGITS[(int) (half >>> (60 - 4 * (digit % 16))) & 0xf];
        }
    }

    /**
     * The finalizer of SplitMix64: neighbours come out far apart.
     */
    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }

}
