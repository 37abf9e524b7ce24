package org.lianxi.standalone;

import java.lang.reflect.Constructor;

import org.lianxi.standalone.terminal.Messages;
import picocli.CommandLine;

/**
 * Gives each subcommand the user's language.
 */
final class WithMessages implements CommandLine.IFactory {

    private final Messages messages;

    WithMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Messages.class) {
                return type.cast(constructor.newInstance(this.messages));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

}
