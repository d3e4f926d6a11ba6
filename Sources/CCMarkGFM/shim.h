#ifndef MINUTEBOOK_CCMARKGFM_SHIM_H
#define MINUTEBOOK_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The extensions' node types are in no installed header, and Swift 6 refuses to read a C variable
// that could change; these getters are the one way in.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type minutebook_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type minutebook_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type minutebook_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type minutebook_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

#endif
