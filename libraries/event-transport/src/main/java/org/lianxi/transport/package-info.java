/**
 * CloudEvents 1.0 on Kafka: how an event looks on the wire, how it is published, and how
 * it is consumed at least once, in order, with effects applied once. Knows no feature.
 */
package org.lianxi.transport;
