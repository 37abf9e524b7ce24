package org.lianxi.query.conference.charter;

import java.util.Optional;

import org.lianxi.contract.conference.Charter;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * The versions of charters, for questions that quote them.
 */
@Component
public class CharterLibrary {

    private final Views<CharterVersion> versions;

    CharterLibrary(Views<CharterVersion> versions) {
        this.versions = versions;
    }

    /**
     * One version of a charter.
     * @param conferenceId the conference
     * @param version its number, from 1
     * @return the charter, or empty when there is no such version
     */
    public Optional<Charter> version(String conferenceId, int version) {
        return this.versions.find(CharterVersion.idOf(conferenceId, version))
            .map(Stored::view)
            .map(CharterVersion::charter);
    }

}
