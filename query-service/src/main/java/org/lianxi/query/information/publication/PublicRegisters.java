package org.lianxi.query.information.publication;

import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Finds what a conference has published.
 */
@Component
class PublicRegisters {

    private static final Comparator<Stored<PublicationView>> LATEST_FIRST = Comparator
        .comparing((Stored<PublicationView> stored) -> stored.view().publishedOn())
        .thenComparing((stored) -> stored.view().atIndex())
        .reversed();

    private final Views<PublicationView> publications;

    private final Views<PublisherView> publishers;

    private final UnitRegister register;

    PublicRegisters(Views<PublicationView> publications, Views<PublisherView> publishers, UnitRegister register) {
        this.publications = publications;
        this.publishers = publishers;
        this.register = register;
    }

    PublicRegister of(String conferenceId) {
        String name = this.publishers.find(conferenceId)
            .map((stored) -> stored.view().name())
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
        Units units = this.register.of(conferenceId);
        List<PublicRelease> releases = this.publications.find(Filters.eq("conferenceId", conferenceId))
            .stream()
            .sorted(LATEST_FIRST)
            .map((stored) -> PublicRelease.of(stored,
                    units.nameOn(stored.view().unitCode(), stored.view().publishedOn())))
            .toList();
        return new PublicRegister(conferenceId, name, releases);
    }

    PublicRelease release(PublicRegister register, String id) {
        return register.releases()
            .stream()
            .filter((release) -> release.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownEntityException("release", id));
    }

}
