package org.lianxi.audit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that an audit found: what kind of thing, where, and one sentence about it in
 * the reader's language.
 *
 * @param fault what kind of thing
 * @param place where; {@link Place#NOWHERE} when it is about the whole log
 * @param bundle base name of the resource bundle with the sentence
 * @param code its key there
 * @param arguments what the sentence names
 */
public record Finding(Fault fault, Place place, String bundle, String code, List<String> arguments) {

    static final String OF_THE_LOG = "audit-findings";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * A finding with a sentence of this library.
     * @param fault what kind of thing
     * @param place where
     * @param code key of the sentence
     * @param arguments what the sentence names
     * @return the finding
     */
    static Finding of(Fault fault, Place place, String code, Object... arguments) {
        return new Finding(fault, place, OF_THE_LOG, code, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /**
     * The sentence in English.
     * @return one sentence
     */
    public String text() {
        return text(Locale.ENGLISH);
    }

    /**
     * The sentence.
     * @param locale English or anything else, which is Chinese
     * @return one sentence
     */
    public String text(Locale locale) {
        return sentence(this.bundle, locale, this.code, this.arguments);
    }

    static String sentence(String bundle, Locale locale, String code, List<String> arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(bundle, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(sentences.getString(code), Locale.ROOT).format(arguments.toArray());
    }

    @Override
    public String toString() {
        return this.fault + ": " + text();
    }

    /**
     * Where something was found.
     *
     * @param index entry of the log, from 1; 0 when it is of none
     * @param event id of the event, or null
     * @param aggregate id of its aggregate, or null
     * @param field field of the entry, or null
     */
    public record Place(long index, String event, String aggregate, String field) {

        /**
         * Not at any entry.
         */
        public static final Place NOWHERE = new Place(0, null, null, null);

        /**
         * An entry of the log.
         * @param index its number, from 1
         * @return the place
         */
        public static Place entry(long index) {
            return new Place(index, null, null, null);
        }

        /**
         * The same place, narrowed to a field.
         * @param name field of the entry
         * @return the place
         */
        public Place field(String name) {
            return new Place(this.index, this.event, this.aggregate, name);
        }

    }

    /**
     * Kinds of findings, with the exit code of the auditor's command line.
     */
    public enum Fault {

        /**
         * The log did not sign this, or too few witnesses did.
         */
        SIGNATURE(10),

        /**
         * Entries and root do not go together: something was rewritten or reordered.
         */
        ROOT(11),

        /**
         * An entry is missing, is there twice or is not at its place.
         */
        ORDER(12),

        /**
         * An older checkpoint is not of this log: its tail was cut off, or its history
         * rewritten.
         */
        NOT_A_PREFIX(13),

        /**
         * Payload or metadata of an event are not what its entry commits to.
         */
        ALTERED(14),

        /**
         * The event of an entry is not there.
         */
        MISSING(15),

        /**
         * The rules of the charter did not allow an event.
         */
        NOT_ALLOWED(16),

        /**
         * A tile is not the one over the entries.
         */
        TILE(17),

        /**
         * A view is not what the log folds to.
         */
        VIEW(18),

        /**
         * A record on Kafka is not the event of the log.
         */
        RECORD(19),

        /**
         * Something cannot be read, or the command line is used wrongly.
         */
        INPUT(20),

        /**
         * The time of an event is not that of its entry, or goes back within its
         * aggregate.
         */
        TIME(21);

        private final int exitCode;

        Fault(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return this.exitCode;
        }

    }

}
