/**
 * Takes events in: batches, positions, and what is parked.
 */
package org.lianxi.query.ingest;
