package org.lianxi.command.information.publishinformation;

import java.util.List;
import java.util.regex.Pattern;

import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The address at which the public can read something is one that a browser may open from
 * a public page (C-1.3a).
 *
 * @param url the address, or null
 * @param parties who has a hand in releases
 */
public record AddressIsOnTheWeb(String url, ReleaseParties parties) implements Rule {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");

    @Override
    public boolean holds() {
        return this.url == null || WEB.matcher(this.url).matches();
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.url);
    }

}
