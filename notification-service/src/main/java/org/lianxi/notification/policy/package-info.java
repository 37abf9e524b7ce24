/**
 * What each event calls for. A policy decides and sends nothing.
 */
package org.lianxi.notification.policy;
