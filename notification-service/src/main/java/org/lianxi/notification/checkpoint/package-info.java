/**
 * The signed checkpoints of the log, printed in notices: whoever keeps a notice can hold
 * the log to it.
 */
package org.lianxi.notification.checkpoint;
