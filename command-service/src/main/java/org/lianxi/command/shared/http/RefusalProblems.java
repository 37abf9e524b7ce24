package org.lianxi.command.shared.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lianxi.command.conference.Conferences;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Words a refusal: the rule, the clause of the charter in force, where the rule comes
 * from, and what would make the act possible.
 */
@Component
final class RefusalProblems {

    private final MessageSource messages;

    private final Conferences conferences;

    RefusalProblems(MessageSource messages, Conferences conferences) {
        this.messages = messages;
        this.conferences = conferences;
    }

    Problem problem(Refusal refusal, String conferenceId, String path) {
        HttpStatus status = switch (refusal.kind()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
        Optional<Charter> charter = charter(conferenceId);
        Object[] details = refusal.details().stream().map((detail) -> named(detail, charter)).toArray();
        Map<String, Object> members = members(status, refusal.code(), say("rule." + refusal.code(), details), path);
        if (refusal.kind() != Refusal.Kind.UNKNOWN) {
            members.put("rule", refusal.path());
            charter.ifPresent((found) -> quote(found, refusal.path(), members));
            members.put("remedy", say("rule." + refusal.code() + ".remedy", details));
        }
        return new Problem(status.value(), members);
    }

    Map<String, Object> members(HttpStatus status, String code, String detail, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:lianxi:problem:" + code);
        members.put("title", say("status." + status.value()));
        members.put("status", status.value());
        members.put("detail", detail);
        members.put("instance", path);
        members.put("code", code);
        return members;
    }

    String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return this.messages.getMessage(key, arguments, locale);
    }

    /**
     * People know units, roles and seats by their names, not by their codes.
     */
    private Object named(Object detail, Optional<Charter> charter) {
        if (detail instanceof Collection<?> several) {
            return several.stream()
                .map((one) -> named(one, charter).toString())
                .collect(Collectors.joining(say("list-separator")));
        }
        if (!(detail instanceof String code)) {
            return detail;
        }
        if (Refusal.NOT_GIVEN.equals(code)) {
            return say(code);
        }
        Optional<String> unit = charter.flatMap((found) -> found.unit(code)).map(Charter.Unit::name);
        return unit.or(() -> charter.flatMap((found) -> found.seat(code)).map((seat) -> named(seat, charter)))
            .or(() -> role(code))
            .orElse(code);
    }

    private Optional<String> role(String code) {
        return Optional
            .ofNullable(this.messages.getMessage("role." + code, null, null, LocaleContextHolder.getLocale()));
    }

    /**
     * A seat may have the id of its role: its role is looked up as a role only.
     */
    private String named(Charter.Seat seat, Optional<Charter> charter) {
        String holder = (seat.unit() != null) ? named(seat.unit(), charter).toString() : seat.organ();
        return say("seat", holder, role(seat.role()).orElse(seat.role()));
    }

    private void quote(Charter charter, String path, Map<String, Object> members) {
        RuleSetting setting = charter.rules().get(path);
        Optional<Charter.Clause> clause = charter.clauseOf(path);
        clause.ifPresent((found) -> members.put("clause", words(found)));
        Basis basis = (setting != null) ? setting.basis() : clause.isPresent() ? Basis.TEXT : Basis.INFERRED;
        members.put("basis", basis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Object> words(Charter.Clause clause) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", clause.id());
        words.put("at", clause.at());
        words.put("text", clause.text());
        return words;
    }

    private Optional<Charter> charter(String conferenceId) {
        try {
            return Optional.of(this.conferences.standing(conferenceId).charter());
        }
        catch (Refusal ex) {
            return Optional.empty();
        }
    }

    /**
     * A problem, worded.
     *
     * @param status HTTP status
     * @param members members of the problem document, in order
     */
    record Problem(int status, Map<String, Object> members) {
    }

}
