package org.lianxi.command.audit;

import org.lianxi.audit.Hash;

/**
 * The hash of a tile that is full: a hash of the tile above it.
 *
 * @param level level of the tile, 0 for leaves
 * @param tile number of the tile on its level
 * @param hash its root
 */
record FullTile(int level, long tile, Hash hash) {
}
