package org.lianxi.command.minutes.draftminutes;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.minutes.AgreedMatter;

/**
 * The minutes fix every matter that the meeting agreed (C-4.4).
 *
 * @param resolutions what the meeting agreed
 * @param text the text of the minutes
 */
public record EveryResolutionAppears(List<AgreedMatter> resolutions, String text) implements Rule {

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        return this.resolutions.stream()
            .map(AgreedMatter::title)
            .filter((title) -> !this.text.contains(title))
            .toList();
    }

    @Override
    public String path() {
        return "minutes.resolutions";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(missing());
    }

}
