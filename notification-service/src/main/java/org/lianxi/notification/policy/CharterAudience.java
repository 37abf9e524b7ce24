package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.contract.conference.Charter;
import org.lianxi.notification.standing.Standing;

/**
 * Whom a charter is sent to: the units in force until then, those that it names, and the
 * organs among its addressees (C-0.1, F23).
 */
final class CharterAudience {

    private CharterAudience() {
    }

    static List<String> of(Charter charter, Standing standing) {
        Charter.Source source = charter.source();
        return Stream
            .of(standing.memberUnits().stream(), charter.units().stream().map(Charter.Unit::code),
                    standing.organsNamed((source != null) ? source.addressees() : null).stream())
            .flatMap((recipients) -> recipients)
            .distinct()
            .toList();
    }

}
