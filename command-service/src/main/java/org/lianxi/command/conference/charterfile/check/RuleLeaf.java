package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Entry;

/**
 * A rule parameter as written.
 *
 * @param path its path, such as {@code minutes.consent.required}
 * @param entry where it stands
 * @param value its value
 * @param clause id of the clause it names or inherits, or null
 * @param basis the basis it names or inherits, {@code text} otherwise
 */
public record RuleLeaf(String path, Entry entry, Entry value, String clause, String basis) {
}
