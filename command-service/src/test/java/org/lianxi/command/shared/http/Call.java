package org.lianxi.command.shared.http;

/**
 * A command as a caller sends it.
 *
 * @param actor who acts, as {@code unit/role}, or {@code system}
 * @param path the address
 * @param body JSON, or a charter file; empty for a question
 */
record Call(String actor, String path, String body) {

    static final String CONVENER = "wjj/convener";

    static final String OFFICE = "wjj/office-clerk";

    static final String SYSTEM = "system";

    /**
     * The header that says who acts.
     * @param account the account
     */
    String header(String account) {
        String[] parts = this.actor.split("/");
        return (parts.length == 1) ? "account=" + account + "; role=" + parts[0]
                : "account=" + account + "; unit=" + parts[0] + "; role=" + parts[1];
    }

    /**
     * The same by somebody else.
     */
    Call by(String other) {
        return new Call(other, this.path, this.body);
    }

    /**
     * The same with another content.
     */
    Call saying(String other) {
        return new Call(this.actor, this.path, other);
    }

}
