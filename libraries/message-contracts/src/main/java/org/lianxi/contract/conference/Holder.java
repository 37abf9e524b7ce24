package org.lianxi.contract.conference;

/**
 * A person as the public roster names one; of nominees, see there. Nothing else about
 * people enters an event.
 *
 * @param personId stable within the conference; two seats of one person share it
 * @param name stored without the space that lists print inside two-character names
 * @param post the post as the charter or the nomination words it
 */
public record Holder(String personId, String name, String post) {
}
