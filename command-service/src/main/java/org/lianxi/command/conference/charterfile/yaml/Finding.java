package org.lianxi.command.conference.charterfile.yaml;

import java.util.List;

/**
 * Something wrong at a place in a file.
 *
 * @param line the line, from 1
 * @param field the place
 * @param rule the rule that does not hold
 * @param code key of the sentence
 * @param arguments of the sentence
 */
public record Finding(int line, String field, String rule, String code, List<Object> arguments) {
}
