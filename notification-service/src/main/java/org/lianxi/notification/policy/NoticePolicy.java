package org.lianxi.notification.policy;

/**
 * Marks a component whose Axon event handlers say what an event calls for. A handler is a
 * function of the event and of what stood when it happened: it reads no clock, sends
 * nothing and stores nothing.
 */
public interface NoticePolicy {

}
