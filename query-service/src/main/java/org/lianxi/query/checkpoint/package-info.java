/**
 * The signed checkpoints of the log, of which answers show those that cover what was
 * issued. They are no events: views know log indexes only, and the checkpoint is looked
 * up when an answer is made.
 */
package org.lianxi.query.checkpoint;
