/**
 * What policies need to know beside the event: charter, member units, titles; as of any
 * event.
 */
package org.lianxi.notification.standing;
