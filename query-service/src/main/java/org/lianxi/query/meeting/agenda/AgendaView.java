package org.lianxi.query.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The agenda of a meeting.
 *
 * @param topics topics of the notice, in order
 * @param items what units proposed, in order of the proposals
 * @param brought issues and cases that were put to it, in order
 */
record AgendaView(String title, List<String> topics, List<Item> items, List<Brought> brought) {

    AgendaView with(Brought one) {
        List<Brought> all = new ArrayList<>(this.brought);
        all.add(one);
        return new AgendaView(this.title, this.topics, this.items, List.copyOf(all));
    }

    /**
     * An issue or a case that was put to the meeting.
     *
     * @param kind {@code issue} or {@code case}
     * @param id the issue or the case
     * @param unitCode who put it there
     * @param question what is to be settled, or null where the issue itself says so
     */
    record Brought(String kind, String id, String unitCode, String question, LocalDate on) {
    }

    AgendaView with(Item item) {
        List<Item> all = new ArrayList<>(this.items);
        if (all.stream().noneMatch((one) -> one.itemId().equals(item.itemId()))) {
            all.add(item);
        }
        all.replaceAll((one) -> one.itemId().equals(item.itemId()) ? item.explainedAs(one) : one);
        return new AgendaView(this.title, this.topics, List.copyOf(all), this.brought);
    }

    /**
     * A matter that a unit proposed.
     *
     * @param state {@code pending}, {@code accepted} or {@code declined}
     * @param number its place on the agenda after the topics of the notice, or null
     * @param declinedBecause why it is not on the agenda, or null
     */
    record Item(String itemId, String state, Integer number, String unitCode, String title, String explanation,
            String declinedBecause) {

        /**
         * A decision does not repeat the explanation that the proposal gave.
         */
        Item explainedAs(Item former) {
            return new Item(this.itemId, this.state, this.number, this.unitCode, this.title, former.explanation,
                    this.declinedBecause);
        }

    }

}
