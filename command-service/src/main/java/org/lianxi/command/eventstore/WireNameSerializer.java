package org.lianxi.command.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.transport.EventJson;

/**
 * Stores events under their wire name and revision, in the same JSON that is published.
 */
final class WireNameSerializer extends Jackson3Serializer {

    WireNameSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && RecordedFact.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(EventCatalogue.nameOf(type),
                    Integer.toString(EventCatalogue.revisionOf(type)));
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> known = EventCatalogue.find(type.getName()).orElse(null);
        if (known != null) {
            return known;
        }
        return type.getName().startsWith("org.lianxi.") ? UnknownSerializedType.class : super.classForType(type);
    }

}
