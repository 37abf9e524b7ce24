package org.lianxi.query.conference.charter;

import java.util.List;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterChange;
import org.lianxi.transport.EventJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of a charter, whole.
 *
 * @param documentNumber the document that it came with
 * @param changes in what it differed from what was in force before, empty for the first
 * @param json the charter as JSON: the names of its rules hold dots, which a document of
 * the store cannot
 */
record CharterVersion(String documentNumber, List<CharterChange> changes, String json) {

    private static final JsonMapper MAPPER = EventJson.configure(JsonMapper.builder()).build();

    static CharterVersion of(Charter charter, String documentNumber, List<CharterChange> changes) {
        return new CharterVersion(documentNumber, changes, MAPPER.writeValueAsString(charter));
    }

    static String idOf(String conferenceId, int number) {
        return conferenceId + "/" + number;
    }

    Charter charter() {
        return MAPPER.readValue(this.json, Charter.class);
    }

}
