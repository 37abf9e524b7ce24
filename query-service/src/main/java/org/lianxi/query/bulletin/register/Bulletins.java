package org.lianxi.query.bulletin.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Lets other questions see which bulletins were issued.
 */
@Component
public class Bulletins {

    private final Views<BulletinView> bulletins;

    Bulletins(Views<BulletinView> bulletins) {
        this.bulletins = bulletins;
    }

    /**
     * The last day that an issued bulletin covers.
     * @param conferenceId the conference
     * @return empty before the first issue
     */
    public Optional<LocalDate> coveredUntil(String conferenceId) {
        return this.bulletins
            .find(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.state", BulletinView.ISSUED)))
            .stream()
            .map((stored) -> stored.view().periodTo())
            .max(Comparator.naturalOrder());
    }

}
