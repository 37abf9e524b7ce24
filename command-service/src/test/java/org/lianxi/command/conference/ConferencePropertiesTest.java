package org.lianxi.command.conference;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class ConferencePropertiesTest {

    @Property
    boolean runs(@ForAll int any) {
        assertThat(any).isEqualTo(any);
        return true;
    }

}
