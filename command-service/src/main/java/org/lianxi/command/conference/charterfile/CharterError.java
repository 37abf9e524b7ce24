package org.lianxi.command.conference.charterfile;

import java.util.List;

/**
 * One error of a charter file. {@link CharterMessages} has its sentence.
 *
 * @param file name of the file
 * @param line line of the field, from 1
 * @param field the field, such as {@code units[3].code}; empty when the whole file is
 * meant
 * @param rule stable name of the rule that does not hold, such as
 * {@code unit-codes-unique}
 * @param code key of the sentence; equal to the rule unless the rule has several
 * @param arguments of the sentence
 */
public record CharterError(String file, int line, String field, String rule, String code, List<Object> arguments) {

    public CharterError {
        arguments = List.copyOf(arguments);
    }

}
