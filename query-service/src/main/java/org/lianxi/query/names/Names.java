package org.lianxi.query.names;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import org.lianxi.contract.conference.SubjectIds;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Puts names into answers. They are asked for each time and kept nowhere, so that one
 * that was erased is gone from the next answer on, about the past too.
 */
@Component
public class Names {

    private final Vault vault;

    private final MessageSource messages;

    Names(Vault vault, MessageSource messages) {
        this.vault = vault;
        this.messages = messages;
    }

    /**
     * Asks who is meant.
     * @param conferenceId the conference
     * @param texts names, references and nulls, as views hold them
     * @return who is meant by the references among them
     */
    public Meant in(String conferenceId, Collection<String> texts) {
        Collection<String> references = texts.stream().filter(SubjectIds::is).distinct().toList();
        return new Meant(references.isEmpty() ? Map.of() : this.vault.people(conferenceId, references),
                !references.isEmpty());
    }

    private String say(String code) {
        return this.messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }

    /**
     * Who is meant in one answer.
     */
    public final class Meant {

        private final Map<String, Person> people;

        private final boolean asked;

        private Meant(Map<String, Person> people, boolean asked) {
            this.people = people;
            this.asked = asked;
        }

        /**
         * A name to show.
         * @param text a name, a reference or null
         * @return the name; for a reference that has none, what became of it
         */
        public String name(String text) {
            if (!SubjectIds.is(text)) {
                return text;
            }
            Person person = this.people.get(text);
            if (person == null) {
                return say("person.unavailable");
            }
            return Objects.requireNonNullElseGet(person.name(), () -> say("person.erased"));
        }

        /**
         * A post to show.
         * @param text the name or reference beside which it stands, or null
         * @param post as the view holds it
         * @return the post, or null
         */
        public String post(String text, String post) {
            Person person = SubjectIds.is(text) ? this.people.get(text) : null;
            return (person != null) ? person.post() : post;
        }

        /**
         * An answer that has names in it is not to be stored on its way.
         * @param answer the answer
         * @return the same, unless somebody beyond the roster is in it
         */
        public ResponseEntity<Object> unkept(ResponseEntity<Object> answer) {
            return !this.asked ? answer
                    : ResponseEntity.status(answer.getStatusCode())
                        .headers((headers) -> headers.putAll(answer.getHeaders()))
                        .cacheControl(CacheControl.noStore())
                        .body(answer.getBody());
        }

    }

}
