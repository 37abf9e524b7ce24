package org.lianxi.command.issue.raiseissue;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What gave rise to an issue is on record in this conference (C-1.5).
 *
 * @param sourceId what is named
 * @param exists whether there is such a thing
 */
public record WhatGaveRiseToTheIssueExists(Optional<String> sourceId, boolean exists) implements Rule {

    @Override
    public boolean holds() {
        return this.sourceId.isEmpty() || this.exists;
    }

    @Override
    public String path() {
        return "issues";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.sourceId);
    }

}
