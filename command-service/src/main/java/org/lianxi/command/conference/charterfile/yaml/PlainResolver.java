package org.lianxi.command.conference.charterfile.yaml;

import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Types plain words as YAML 1.2 does: {@code no} is a word and a date is text.
 */
final class PlainResolver extends Resolver {

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, Pattern.compile("^(?:true|false)$"), "tf");
        addImplicitResolver(Tag.NULL, Pattern.compile("^(?:null|~| )$"), "n~\0");
        addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
        addImplicitResolver(Tag.INT, Pattern.compile("^-?[0-9]{1,9}$"), "-0123456789");
        addImplicitResolver(Tag.FLOAT, Pattern.compile("^-?[0-9]+\\.[0-9]+$"), "-0123456789");
    }

}
