package org.lianxi.transport;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of events, in the store and on the wire.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private EventJson() {
    }

    /**
     * Applies the form of events to a mapper.
     * @param builder the mapper to be
     * @return the same builder
     */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /**
     * Writes a fact.
     * @param fact an event
     * @return JSON in UTF-8
     */
    public static byte[] write(RecordedFact fact) {
        return MAPPER.writeValueAsBytes(fact);
    }

    /**
     * Reads the fact of an event.
     * @param event an event whose type this build knows
     * @return the fact
     * @throws UnreadableEventException if the type is unknown or the payload does not fit
     * it
     */
    public static RecordedFact read(RecordedEvent event) {
        Class<? extends RecordedFact> type = EventCatalogue.find(event.type())
            .orElseThrow(() -> new UnreadableEventException("unknown type " + event.type(), null));
        try {
            return MAPPER.readValue(event.data(), type);
        }
        catch (JacksonException ex) {
            throw new UnreadableEventException("payload does not fit " + event.type(), ex);
        }
    }

}
