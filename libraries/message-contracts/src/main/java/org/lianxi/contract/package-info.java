/**
 * The facts that Lianxi publishes: one record per event, a sealed parent per aggregate, a
 * wire name that never changes. Other programs may read everything in here; nothing in
 * here knows Spring, Axon, Kafka or MongoDB.
 */
package org.lianxi.contract;
