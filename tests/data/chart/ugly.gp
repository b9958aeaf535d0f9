reset session
set terminal svg noenhanced size 480,496 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [1998.71275:2034.63133]
set yrange [-1902500:3733863.64]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2004.24 -250000
2024.76 -250000

2004.24 250000
2024.76 250000

2004.24 500000
2024.76 500000

2004.24 750000
2024.76 750000

2004.24 1000000
2024.76 1000000

2024.44898 -5000
2025.43347 85227.2727

EOD
$events << EOD
2016 -250000
2016 1966818.18

2016 -250000
2016 1807727.27

2017 -250000
2017 1648636.36

2023 -250000
2023 1489545.45

EOD
$axis << EOD
2004.24 0
2024.76 0

2005 -250000
2005 -295454.545

2010 -250000
2010 -295454.545

2015 -250000
2015 -295454.545

2020 -250000
2020 -295454.545

EOD
$weak << EOD
2016 300000 16017957
2017 400000 16017957

2017 400000 16017957
2018 200000 16017957

EOD
$lines << EOD
2015 900000 1196909
2016 910000 1196909
2017 -40000 1196909
2018 123456 1196909

2018 200000 16017957
2019 400000 16017957

EOD
$marks << EOD
2016 300000 16017957
2016 118181.818 16017957

2016.33674 169318.182 16017957
2016 118181.818 16017957
2015.66326 169318.182 16017957

2017 400000 16017957
2017 581818.182 16017957

2016.66326 530681.818 16017957
2017 581818.182 16017957
2017.33674 530681.818 16017957

2019 100000 16017957
2019 700000 16017957

2018.70068 100000 16017957
2019.29932 100000 16017957

2018.70068 700000 16017957
2019.29932 700000 16017957

EOD
$dots << EOD
2005 -120000 0.8 7 1196909
2010 50 0.8 7 1196909
2015 900000 0.8 7 1196909
2016 910000 0.8 7 1196909
2017 -40000 0.8 7 1196909
2018 123456 0.8 7 1196909
2024 -5000 0.8 7 1196909
2024 -5000 0.44 7 16777215
2016 300000 0.8 7 16017957
2017 400000 0.8 7 16017957
2018 200000 0.8 7 16017957
2019 400000 0.8 7 16017957
EOD
set label 'Gross inflow of foreign direct investment into the Republic of' at screen 0.02917, screen 0.95746 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'Kazakhstan from the Russian Federation by immediate investor' at screen 0.02917, screen 0.92077 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'country, and what the other side reports for the same flow, 2005' at screen 0.02917, screen 0.88407 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'to 2024' at screen 0.02917, screen 0.84738 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'Millionen' at screen 0.02917, screen 0.80595 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnun' at screen 0.02917, screen 0.77188 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'gsentwurfsvorlagen je Quadratkilometer' at screen 0.02917, screen 0.7378 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow: provisional or estimated. >, arrow: more than. <, arrow: less than. ~: about. Bracket:' at screen 0.02917, screen 0.21698 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'between two values.' at screen 0.02917, screen 0.19077 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: it''s "quoted" `rm -rf /` $(reboot) \n EOD & <b>bold</b> � backwards; Gross inflow of' at screen 0.02917, screen 0.16456 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'foreign direct investment into the Republic of Kazakhstan from the Russian Federation by' at screen 0.02917, screen 0.13835 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'immediate investor country, and what the other side reports for the same flow, 2005 to 2024;' at screen 0.02917, screen 0.11214 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Gross inflow of foreign direct investment into the Republic of Kazakhstan from the Russian' at screen 0.02917, screen 0.08593 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Federation by immediate investor country, and what the other side reports for the same flow,' at screen 0.02917, screen 0.05972 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '2005 to 2024' at screen 0.02917, screen 0.03351 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '−250,000' at screen 0.13722, screen 0.29319 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.13722, screen 0.33754 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '250,000' at screen 0.13722, screen 0.3819 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '500,000' at screen 0.13722, screen 0.42625 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '750,000' at screen 0.13722, screen 0.4706 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '1,000,000' at screen 0.13722, screen 0.51496 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2005' at screen 0.17504, screen 0.26466 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2010' at screen 0.31425, screen 0.26466 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.45345, screen 0.26466 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.59265, screen 0.26466 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'One event with a long label that goes on' at screen 0.48962, screen 0.6744 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Another in the same year' at screen 0.48962, screen 0.64617 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'A third right after' at screen 0.51746, screen 0.61794 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'The last, near the edge…' at screen 0.68451, screen 0.58972 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'A series with a' at screen 0.75017, screen 0.41073 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'name that is far' at screen 0.75017, screen 0.38169 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'too long to stand' at screen 0.75017, screen 0.35266 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'beside any line of' at screen 0.75017, screen 0.32363 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'this chart −5,000' at screen 0.75017, screen 0.2946 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label '< 300,000' at screen 0.46254, screen 0.39077 right font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set label '> 400,000' at screen 0.49455, screen 0.46093 right font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set label '100,000 to 700,000' at screen 0.5794, screen 0.4819 left font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$events using 1:2 with lines lw 1 dt (4,3) lc rgb muted_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$weak using 1:2:3 with lines lw 1.2 dt (3,3) lc rgb variable notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
