package org.lianxi.query.bulletin.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.lianxi.query.shared.Stored;
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
     * What issued bulletins have told.
     * @param conferenceId the conference
     * @return empty before the first issue
     */
    public Optional<Told> told(String conferenceId) {
        List<BulletinView> issued = this.bulletins
            .find(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.state", BulletinView.ISSUED)))
            .stream()
            .map(Stored::view)
            .toList();
        return issued.stream()
            .map(BulletinView::periodTo)
            .max(Comparator.naturalOrder())
            .map((until) -> new Told(until, issued.stream().mapToLong(BulletinView::asOfIndex).max().orElseThrow()));
    }

}
