package org.lianxi.standalone.terminal;

/**
 * A reason not to go on that the user can do something about, told in one sentence.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    private final transient Object[] arguments;

    /**
     * Says no.
     * @param key key of the sentence in the message bundle, without {@code refusal.}
     * @param arguments what the sentence names
     */
    public Refusal(String key, Object... arguments) {
        this(null, key, arguments);
    }

    /**
     * Says no because of a failure, whose trace goes to the log file.
     * @param cause what failed
     * @param key key of the sentence in the message bundle, without {@code refusal.}
     * @param arguments what the sentence names
     */
    public Refusal(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = "refusal." + key;
        this.arguments = arguments.clone();
    }

    /**
     * The sentence for the terminal.
     * @param messages the user's language
     * @return one sentence
     */
    public String sentence(Messages messages) {
        return messages.text(this.key, this.arguments);
    }

}
