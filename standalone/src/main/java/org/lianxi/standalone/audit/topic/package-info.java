/**
 * The topic, held against the log.
 */
package org.lianxi.standalone.audit.topic;
