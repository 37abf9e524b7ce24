package org.lianxi.command.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/**
 * Lets a message handler take the {@link Actor} of its message as a parameter.
 */
public final class ActorResolverFactory implements ParameterResolverFactory {

    @Override
    public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return (parameters[index].getType() == Actor.class) ? new ActorResolver() : null;
    }

    private static final class ActorResolver implements ParameterResolver<Actor> {

        @Override
        public Actor resolveParameterValue(Message<?> message) {
            return Actor.of(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(Actor.ACCOUNT);
        }

    }

}
