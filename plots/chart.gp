# What every chart is drawn with.  The program puts data blocks and labels in front and leaves
# out the layers without data; a layer is one line of the plot command, back to front.
#
# One unit of the plane is that of the data; the plane reaches to the edges of the picture.
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$band using 1:2:3 with filledcurves closed fs solid 1 noborder lc rgb variable notitle, \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$events using 1:2 with lines lw 1 dt (4,3) lc rgb muted_color notitle, \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$hatch using 1:2:3 with lines lw 1 lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$weak using 1:2:3 with lines lw 1.2 dt (3,3) lc rgb variable notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
