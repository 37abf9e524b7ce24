package org.lianxi.command.conference.charterfile.check;

import java.util.Locale;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;
import org.lianxi.contract.notice.NoticeTemplates;

/**
 * A notice that the charter words itself is one that there is, and fills in only what the
 * notice has.
 */
final class NoticesAreWordedSoundly implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Entry texts = draft.root().at("texts");
        for (String name : texts.names()) {
            texts.text(name)
                .flatMap((text) -> NoticeTemplates.fault(name, text))
                .ifPresent((fault) -> findings.report(texts.at(name),
                        "notice-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), name));
        }
    }

}
