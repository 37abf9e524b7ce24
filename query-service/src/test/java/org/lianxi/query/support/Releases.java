package org.lianxi.query.support;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;

/**
 * Tells the public, step by step.
 */
public final class Releases {

    public static final String RULE = "职业病防治法第七十二条";

    private final History history;

    public Releases(History history) {
        this.history = history;
    }

    public Releases proposed(String information, int version, String title, String text, LocalDate madeOn,
            LocalDate on) {
        this.history.by("yjj", "liaison")
            .add(information, new ReleaseProposed(Licheng.ID, information, version, ReleaseKind.EXPOSURE, title, text,
                    RULE, madeOn, hash(version), "yjj", "liaison", List.of("wjj"), List.of("xcb"), on));
        return this;
    }

    public Releases approved(String information, int version, LocalDate on) {
        this.history.by("wjj", "member")
            .add(information, new ReleaseApproved(Licheng.ID, information, version, hash(version), "wjj", true, "同意公开",
                    "yjj", List.of("xcb"), on));
        return this;
    }

    public Releases refused(String information, int version, LocalDate on) {
        this.history.by("wjj", "member")
            .add(information,
                    new ReleaseRefused(Licheng.ID, information, version, hash(version), "wjj", "待核实", "yjj", on));
        return this;
    }

    public Releases published(String information, int version, String title, String text, String url, LocalDate madeOn,
            LocalDate on) {
        this.history.by("xcb", "member")
            .add(information, new InformationPublished(Licheng.ID, information, version, ReleaseKind.EXPOSURE, title,
                    text, RULE, hash(version), madeOn, "xcb", "区政府门户网站", url, on));
        return this;
    }

    public Releases withdrawn(String information, int version, String title, boolean published, LocalDate on) {
        this.history.by("xcb", "member")
            .add(information, new ReleaseWithdrawn(Licheng.ID, information, version, title, published, "xcb",
                    "内部原因：数据有误", List.of("yjj", "wjj", "xcb"), on));
        return this;
    }

    private static String hash(int version) {
        return "sha-256:" + version;
    }

}
