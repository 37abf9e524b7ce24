package org.lianxi.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored and published. A Java class may be
 * renamed; this name may not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /**
     * The CloudEvents type, reverse DNS, past tense, major version last.
     * @return such as {@code org.lianxi.meeting.convened.v1}
     */
    String value();

    /**
     * The minor revision: raised by additions that old readers may ignore.
     * @return a whole number from 1
     */
    int revision() default 1;

}
